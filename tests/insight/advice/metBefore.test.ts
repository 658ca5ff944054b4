import { hasTalkedTo, metBefore } from '../../../src/insight/advice/introducer';
import { AS_OF } from '../../fixtures/logFromText';
import { contextOf } from '../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board
    Ego | Sales
    Fay | Finance
      Fox | Finance
${Array.from({ length: 6 }, (_, i) => `    M${i} | Legal`).join('\n')}
`;
const room = (others: number) =>
  `2026-01-05 09:00 30 fay: ego+ fox+ ${Array.from({ length: others }, (_, i) => `m${i}`).join(' ')}`;
const ties = { fox: { lastMet: AS_OF - 9 * 86_400_000 } };

function asked(calendar?: string) {
  const context = contextOf({ people: PEOPLE, ...(calendar ? { calendar, ties } : {}) });
  const fox = context.company.indexById.get('fox')!;
  return { met: metBefore(context, fox), talked: hasTalkedTo(context, fox) };
}

describe('whether ego has met somebody', () => {
  it('is no without a meeting', () => {
    expect(asked()).toEqual({ met: false, talked: false });
  });

  it('is to have talked in a meeting of eight, and only to have met in one of nine', () => {
    // Ego, Fay, Fox and five more are eight.
    expect(asked(room(5))).toEqual({ met: true, talked: true });
    expect(asked(room(6))).toEqual({ met: true, talked: false });
  });
});
