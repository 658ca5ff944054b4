import { Link, mergeClasses, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { groupTopic } from '../../../texts/figures/peopleTopic';
import type { FigurePair, Released } from '../../../model/teamService';
import { Heading } from '../../parts/Heading';
import { useTab } from '../../parts/TabContext';
import { useTeamStyles } from '../useTeamStyles';

export type ThinDepartment = FigurePair & { readonly name: string };

const isFew = (figure: FigurePair['know']): boolean => figure === 'fewerThanOneInFour';

/** Departments in which few of the team know somebody, then those in which few know three. */
export function thinlyReached({ departments }: Released): readonly ThinDepartment[] {
  const unknown = departments.filter(({ know }) => isFew(know));
  return [...unknown, ...departments.filter(({ know, deep }) => !isFew(know) && isFew(deep))];
}

/** Whether few of the team know anybody there. */
export const fewKnowAnybody = ({ know }: ThinDepartment): boolean => isFew(know);

/** Where the team as a whole reaches few: the departments, each opening the people to meet there. */
export function ThinDepartments({ release }: { readonly release: Released }) {
  const { t, i18n } = useLingui();
  const styles = useTeamStyles();
  const { picture, openPeople } = useTab();
  const thin = thinlyReached(release);
  const groupOf = (name: string) => picture.reach.departments.find((one) => one.name === name);
  if (thin.length === 0) return null;
  return (
    <div className={styles.part}>
      <div>
        <Heading as="h3" look="subtitle2">
          {t({ id: 'release.thin', message: 'Where the team could reach further' })}
        </Heading>
        <Text className={styles.quiet}>
          {t({
            id: 'release.thin.note',
            message: 'Fewer than 1 in 4 know somebody, or three people, there.',
          })}
        </Text>
      </div>
      <ul className={mergeClasses(styles.list, styles.row)}>
        {thin.map(({ name }) => {
          const group = groupOf(name);
          return (
            <li key={name}>
              {group ? (
                <Link
                  as="button"
                  inline
                  onClick={() => openPeople(groupTopic(i18n, group, picture.reach.windowDays))}
                >
                  {name}
                </Link>
              ) : (
                <Text>{name}</Text>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
