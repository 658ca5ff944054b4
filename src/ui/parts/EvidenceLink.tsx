import { Link } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { PeopleTopic } from '../../texts/figures/peopleTopic';
import { useTab } from './TabContext';

/** From an explanation to the people it is about. */
export function EvidenceLink({ topic }: { readonly topic: PeopleTopic }) {
  const { i18n } = useLingui();
  const { openPeople } = useTab();
  return (
    <Link as="button" onClick={() => openPeople(topic)}>
      {i18n._({ id: 'why.people', message: 'Show these people' })}
    </Link>
  );
}
