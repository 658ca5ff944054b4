import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { ContributionBytes } from './ContributionBytes';
import type { ContributionInHand } from './useContribution';

/** Nothing is kept: the exact bytes first, then the button. */
export function NotContributed({ inHand }: { readonly inHand: ContributionInHand }) {
  const { i18n } = useLingui();
  const { own, preview, previewWaiting, busy, contribute } = inHand;
  if (preview === null || own === null) {
    if (previewWaiting) return null;
    return (
      <Text>
        {i18n._({
          id: 'contribution.incomplete',
          message:
            'You can contribute once your calendar and the directory have been read completely.',
        })}
      </Text>
    );
  }
  return (
    <>
      <ContributionBytes
        label={i18n._({ id: 'contribution.bytes', message: 'Exactly this is sent' })}
        bytes={preview}
      />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => contribute(preview, own.revision)}
        >
          {i18n._({ id: 'contribution.contribute', message: 'Contribute' })}
        </Button>
      </div>
    </>
  );
}
