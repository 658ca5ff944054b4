import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { HelpButton } from '../parts/LabelWithHelp';

/** Who is among the people of a meeting that is to come. */
export function InvitedHelp({ what }: { readonly what: string }) {
  const { t } = useLingui();
  return (
    <HelpButton what={what}>
      <Text>
        {t({
          id: 'why.invited',
          message: 'You and everybody invited so far, people from outside included.',
        })}
      </Text>
    </HelpButton>
  );
}
