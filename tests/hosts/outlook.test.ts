import { createAskOffice, OfficeError } from '../../src/hosts/outlook/askOffice';
import { addAttendee, removeAttendee } from '../../src/hosts/outlook/composedAppointment';
import { appointmentForm } from '../../src/hosts/outlook/newAppointment';
import { noOutlook } from '../../src/hosts/outlook/connectOutlook';
import { readAppointment } from '../../src/hosts/outlook/readItem';
import type { Host } from '../../src/hosts/host';
import { paperOffice, removeOffice } from './support/paperOffice';

afterEach(removeOffice);

const DRAFT = {
  ...{ subject: 'Coffee?', body: 'Hi', attendees: ['lea@x.example'], optionalAttendees: [] },
  ...{ start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:25:00Z' },
};

describe('a draft for Outlook’s form', () => {
  it('is cut to 255 characters of subject and goes without a text over 32 KB', () => {
    // "é" is two bytes: 16,384 of them are 32 KB exactly.
    const fits = appointmentForm({ ...DRAFT, subject: 'x'.repeat(300), body: 'é'.repeat(16_384) });
    expect(fits.subject).toHaveLength(255);
    expect(fits.body).toHaveLength(16_384);
    expect(appointmentForm({ ...DRAFT, body: 'é'.repeat(16_385) }).body).toBe('');
  });

  it('carries at most a hundred attendees, and times as moments', () => {
    const attendees = Array.from({ length: 101 }, (_, i) => `a${i}@x.example`);
    const form = appointmentForm({ ...DRAFT, attendees });
    expect(form.requiredAttendees).toHaveLength(100);
    expect(form.start).toEqual(new Date('2026-11-25T09:00:00Z'));
  });
});

describe('asking Office', () => {
  it('has never more than three calls in flight', async () => {
    paperOffice();
    const ask = createAskOffice();
    const open: (() => void)[] = [];
    const five = Array.from({ length: 5 }, (_, i) =>
      ask<number>((done) =>
        open.push(() =>
          done({ status: 'succeeded', value: i } as unknown as Office.AsyncResult<number>),
        ),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(open).toHaveLength(3);
    while (open.length > 0) {
      open.shift()!();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(await Promise.all(five)).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives up on a call that is never answered', async () => {
    paperOffice();
    const ask = createAskOffice(5);
    const asking = ask<void>(() => undefined);
    await expect(asking).rejects.toMatchObject({ code: 'NoAnswer' });
    await expect(asking).rejects.toBeInstanceOf(OfficeError);
  });
});

describe('adding an attendee', () => {
  const lea = { address: 'Lea@x.example', name: 'Lea' };

  it('sees them even where Outlook takes a moment, and in another spelling', async () => {
    // The first look finds nobody, the second does.
    const office = paperOffice({ arrivesAtLook: 2 });
    expect(await addAttendee(lea, 'optional', createAskOffice())).toEqual({ kind: 'added' });
    expect(office.calls.filter((call) => call === 'optional.get')).toHaveLength(2);
  });

  it('does not take Outlook’s word for it', async () => {
    paperOffice({ arrivesAtLook: Infinity });
    expect(await addAttendee(lea, 'required', createAskOffice())).toEqual({ kind: 'notThere' });
  });

  it('tells Outlook’s reason where it refuses', async () => {
    paperOffice({ refuses: 'NumberOfRecipientsExceeded' });
    expect(await addAttendee(lea, 'required', createAskOffice())).toEqual({
      kind: 'refused',
      reason: 'NumberOfRecipientsExceeded',
    });
  });

  it('is taken back by writing the others again', async () => {
    const office = paperOffice({ required: ['tom@x.example', 'lea@x.example'] });
    expect(await removeAttendee('LEA@x.example', 'required', createAskOffice())).toBe(true);
    expect(office.addresses('required')).toEqual(['tom@x.example']);
  });
});

describe('a private appointment', () => {
  it('is asked for nothing but that', async () => {
    const office = paperOffice({ sensitivity: 'private', required: ['tom@x.example'] });
    const item = await readAppointment(office.item, createAskOffice());
    expect(item).toMatchObject({ isPrivate: true, required: [], organizer: null });
    expect(office.calls).toEqual(['sensitivity.get']);
  });

  it('is not known as such below Mailbox 1.14', async () => {
    const office = paperOffice({ newest: '1.8', required: ['tom@x.example'] });
    const item = await readAppointment(office.item, createAskOffice());
    expect(item.isPrivate).toBeNull();
    expect(item.required.map(({ address }) => address)).toEqual(['tom@x.example']);
  });
});

describe('a pane without Outlook', () => {
  it('has nothing open and refuses what needs an item', async () => {
    const outlook = noOutlook({ kind: 'browser' } as Host);
    expect(await outlook.readItem()).toBeNull();
    expect(await outlook.add({ address: 'a', name: 'a' }, 'optional')).toMatchObject({
      kind: 'refused',
    });
    expect(await outlook.fillIn(DRAFT)).toEqual({ bodyFilled: false, missing: ['lea@x.example'] });
    expect(outlook.settings).toBeNull();
  });
});
