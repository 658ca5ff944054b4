import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { HelpButton } from '../parts/LabelWithHelp';

/** Who is among the people of a meeting that is to come. */
export function InvitedHelp({ what }: { readonly what: string }) {
  const { i18n } = useLingui();
  return (
    <HelpButton what={what}>
      <Text>
        {i18n._({
          id: 'why.invited',
          message: 'You and everybody invited so far, people from outside included.',
        })}
      </Text>
    </HelpButton>
  );
}
