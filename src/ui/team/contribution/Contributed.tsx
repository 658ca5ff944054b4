import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { dayWords } from '../../../texts/language/days';
import { ContributionBytes } from './ContributionBytes';
import type { ContributionState } from './useContribution';
import { useTeamStyles } from '../useTeamStyles';

interface Props {
  readonly inHand: ContributionState;
  readonly kept: object;
}

/** What the service keeps of me, one press to withdraw it, and the newer figures where they differ. */
export function Contributed({ inHand, kept }: Props) {
  const { t, i18n } = useLingui();
  const styles = useTeamStyles();
  const { own, preview, busy, contribute, withdraw } = inHand;
  if (own === null) return null;
  const hasChanged = preview !== null && !isSame(kept, preview);
  const day = own.changedAt ? dayWords(i18n, Date.parse(own.changedAt)) : '';
  return (
    <>
      <Text>
        {t({ id: 'contribution.since', message: `You have contributed. Last changed ${day}.` })}
      </Text>
      <ContributionBytes
        label={t({ id: 'contribution.kept', message: 'This is kept of you' })}
        bytes={JSON.stringify(kept, null, 2)}
      />
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={withdraw}>
          {t({ id: 'contribution.withdraw', message: 'Withdraw' })}
        </Button>
      </div>
      {hasChanged && (
        <>
          <ContributionBytes
            label={t({
              id: 'contribution.newBytes',
              message: 'Your figures have changed; exactly this would be sent now',
            })}
            bytes={preview}
          />
          <div>
            <Button disabledFocusable={busy} onClick={() => contribute(preview, own.revision)}>
              {t({ id: 'contribution.renew', message: 'Send the new figures' })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** The same figures, whatever the order in which they are written. */
function isSame(kept: object, preview: string): boolean {
  return inOrder(kept) === inOrder(JSON.parse(preview));
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
