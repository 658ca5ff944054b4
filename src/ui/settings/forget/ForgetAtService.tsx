import { Checkbox, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useTab } from '../../parts/TabContext';
import { TeamTroubleNotice } from '../../team/TeamTroubleNotice';
import type { useForgetting } from './useForgetting';

interface Props {
  readonly inHand: ReturnType<typeof useForgetting>;
}

/** What the team-summary service keeps of the person, which deleting here alone does not reach. */
export function ForgetAtService({ inHand }: Props) {
  const { team = null } = useTab();
  const { atService, trouble, askAgain } = inHand;
  if (team === null) return null;
  return (
    <>
      <Text role="status">
        <Kept atService={atService} />
      </Text>
      {atService === 'kept' && <WithdrawToo inHand={inHand} />}
      {trouble && <TeamTroubleNotice trouble={trouble} team={team} onAgain={askAgain} />}
    </>
  );
}

function WithdrawToo({ inHand: { alsoThere, setAlsoThere, trouble } }: Props) {
  const { t } = useLingui();
  return (
    <>
      <Checkbox
        checked={alsoThere}
        onChange={(_, { checked }) => setAlsoThere(checked === true)}
        label={t({ id: 'forget.withdraw', message: 'Withdraw it there as well' })}
      />
      {trouble && (
        <Text>
          {t({
            id: 'forget.nothingYet',
            message:
              'It may still be there. Nothing on this device has been deleted yet; without the tick only what is here is deleted.',
          })}
        </Text>
      )}
    </>
  );
}

function Kept({ atService }: Pick<Props['inHand'], 'atService'>) {
  const { t } = useLingui();
  switch (atService) {
    case 'asking':
      return t({
        id: 'forget.asking',
        message: 'Asking whether the team-summary service keeps a contribution of yours',
      });
    case 'kept':
      return t({
        id: 'forget.kept',
        message:
          'Your contribution to the team summary is not on this device: the service of your organisation keeps it.',
      });
    case 'unknown':
      return t({
        id: 'forget.unknown',
        message:
          'If you have contributed to the team summary, your contribution stays at the service: it could not be asked.',
      });
    case 'nothing':
      return null;
  }
}
