import { Text } from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { KeptData } from '../../model/commands';
import { HelpButton } from '../parts/LabelWithHelp';
import { useQuery } from '../parts/useQuery';
import { useTab } from '../parts/TabContext';

/** What is kept on this device, in rows. */
export function KeptRows() {
  const { t } = useLingui();
  const { actions, picture } = useTab();
  const ask = useCallback(() => actions.keptData(), [actions]);
  const { value, failed, waiting } = useQuery(ask, picture);
  if (failed) {
    return (
      <Text role="alert">
        {t({ id: 'kept.failed', message: 'What is kept here could not be counted.' })}
      </Text>
    );
  }
  if (waiting) return <Text>{t({ id: 'kept.counting', message: 'Counting' })}</Text>;
  if (value === null) {
    return <Text>{t({ id: 'kept.nothing', message: 'Nothing is kept on this device.' })}</Text>;
  }
  return <Rows kept={value} />;
}

function Rows({ kept: { people, meetings, answers } }: { readonly kept: KeptData }) {
  const { t, i18n } = useLingui();
  const { complete } = useTab().picture;
  const rows = t({
    id: 'kept.rows',
    message: `Kept on this device: ${ph({ people: i18n.number(people) })} people, ${ph({ meetings: i18n.number(meetings) })} meetings without subject or text, ${ph({ answers: i18n.number(answers) })} suggestions and answers.`,
  });
  return (
    <div>
      <Text>{rows}</Text>
      {!complete && (
        <Text>
          {' '}
          {t({ id: 'kept.notOver', message: 'Reading is not over: more will be kept.' })}
        </Text>
      )}
      <HelpButton what={rows}>
        <Text>
          {t({
            id: 'kept.why',
            message:
              'One row for each person and each meeting that was read for the picture, and for each suggestion that was shown or answered.',
          })}
        </Text>
      </HelpButton>
    </div>
  );
}
