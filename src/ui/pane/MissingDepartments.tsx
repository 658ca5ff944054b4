import { Link, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { groupTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';

/** Most departments named; the rest is in the tab. */
const MOST_NAMED = 3;

/** Departments that ego rarely meets and that are not in the meeting; each opens to its people. */
export function MissingDepartments({ missing }: { readonly missing: readonly string[] }) {
  const { i18n } = useLingui();
  const { picture, openPeople } = useTab();
  const { departments, windowDays } = picture.reach;
  const groups = missing
    .slice(0, MOST_NAMED)
    .flatMap((name) => departments.find((group) => group.name === name) ?? []);
  if (groups.length === 0) return null;
  return (
    <Text>
      {i18n._({ id: 'pane.missing', message: 'Nobody from departments you rarely meet:' })}{' '}
      {groups.map((group, i) => (
        <span key={group.group}>
          {i > 0 && ' · '}
          <Link as="button" inline onClick={() => openPeople(groupTopic(i18n, group, windowDays))}>
            {group.name}
          </Link>
        </span>
      ))}
    </Text>
  );
}
