import { mergeSettings } from '../settings/mergeSettings';
import type { AnalystParts } from './analyst';
import type { Choices } from './keeper';
import type { PictureMaker } from './pictureMaker';
import { createSharing, sharedOf, withShared } from './sharing';

/** What ego chose: kept on this device, shown at once, and shared with other programs. */
export function createChoosing(
  { keeper, defaults, listener, settingsFile }: AnalystParts,
  maker: PictureMaker,
) {
  /** What the page knows; its next choice is a change of that. */
  let told = defaults;

  async function take(choices: Choices): Promise<void> {
    maker.choices = choices;
    maker.show();
    await keeper.saveChoices(choices);
  }

  const sharing = createSharing({
    ...{ file: settingsFile, keeper, defaults },
    current: () => maker.choices,
    async onChanged(choices) {
      told = choices;
      listener.onChoices(choices);
      await take(choices);
    },
  });

  let removals = 0;

  return {
    share: () => sharing.share(),
    unshare() {
      removals += 1;
      return sharing.remove();
    },
    async load() {
      maker.choices = (await keeper.loadChoices()) ?? defaults;
      told = maker.choices;
    },
    async choose(next: Choices) {
      const removalsBefore = removals;
      const merged = mergeSettings(sharedOf(told), sharedOf(next), sharedOf(maker.choices));
      told = next;
      await take(withShared(next, merged));
      // What was said before it all was forgotten is not said anew.
      if (removals === removalsBefore) await sharing.share();
    },
    /** What is under way comes to nothing. */
    forget() {
      sharing.stop();
      told = defaults;
      maker.choices = defaults;
    },
  };
}
