import { mergeSettings } from './mergeSettings';
import type { AnalystParts } from '../workerApi';
import type { Choices } from '../store/keeper';
import type { PictureBuilder } from '../picture/pictureBuilder';
import { createSharing, sharedOf, withShared } from './sharing';

/** What ego chose: kept on this device, shown at once, and shared with other programs. */
export function createChoices(
  { keeper, defaults, listener, settingsFile }: AnalystParts,
  builder: PictureBuilder,
) {
  /** What the page knows; its next choice is a change of that. */
  let told = defaults;

  async function take(choices: Choices): Promise<void> {
    builder.choices = choices;
    builder.show();
    await keeper.saveChoices(choices);
  }

  const sharing = createSharing({
    ...{ file: settingsFile, keeper, defaults },
    current: () => builder.choices,
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
      builder.choices = (await keeper.loadChoices()) ?? defaults;
      told = builder.choices;
    },
    async choose(next: Choices) {
      const removalsBefore = removals;
      const merged = mergeSettings(sharedOf(told), sharedOf(next), sharedOf(builder.choices));
      told = next;
      await take(withShared(next, merged));
      // What was said before it all was forgotten is not said anew.
      if (removals === removalsBefore) await sharing.share();
    },
    /** What is under way comes to nothing. */
    forget() {
      sharing.stop();
      told = defaults;
      builder.choices = defaults;
    },
  };
}
