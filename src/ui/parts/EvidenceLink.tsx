import { Link } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import type { PeopleTopic } from '../../texts/figures/peopleTopic';
import { useTab } from './TabContext';

/** From an explanation to the people it is about. */
export function EvidenceLink({ topic }: { readonly topic: PeopleTopic }) {
  const { t } = useLingui();
  const { openPeople } = useTab();
  return (
    <Link as="button" onClick={() => openPeople(topic)}>
      {t({ id: 'why.people', message: 'Show these people' })}
    </Link>
  );
}
