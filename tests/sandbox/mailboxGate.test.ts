import { createMailboxGate, MAILBOX_CONCURRENCY } from '../../src/sandbox/graph/throttling';

describe('the gate of a mailbox', () => {
  it('lets four in and refuses the fifth until one leaves', () => {
    const gate = createMailboxGate();
    const leave = Array.from({ length: MAILBOX_CONCURRENCY }, () => gate.enter('ana', 'app'));
    expect(() => gate.enter('ana', 'app')).toThrow('MailboxConcurrency');
    leave[0]!();
    expect(() => gate.enter('ana', 'app')).not.toThrow();
  });

  it('counts every mailbox and every app by itself', () => {
    const gate = createMailboxGate();
    for (let i = 0; i < MAILBOX_CONCURRENCY; i++) gate.enter('ana', 'app');
    expect(() => gate.enter('ben', 'app')).not.toThrow();
    expect(() => gate.enter('ana', 'other app')).not.toThrow();
  });

  it('counts a leaving once, however often it is told', () => {
    const gate = createMailboxGate();
    const leave = Array.from({ length: MAILBOX_CONCURRENCY }, () => gate.enter('ana', 'app'));
    leave[0]!();
    leave[0]!();
    gate.enter('ana', 'app');
    expect(() => gate.enter('ana', 'app')).toThrow('MailboxConcurrency');
  });
});
