import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import type { PersonReach } from '../../insight/reach';
import { Heading } from '../parts/Heading';
import { PersonFace } from '../parts/PersonFace';
import { useTab } from '../shell/TabContext';
import { groupName, namedAfter } from '../texts/groupName';
import { tieSentence } from '../texts/tieSentence';
import { LevelReasons } from './LevelReasons';
import { MeetingEvidenceLists } from './MeetingEvidenceLists';
import { OwnWord } from './OwnWord';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** One colleague: the tie, why this level, and every meeting that counted or did not. */
export function PersonDetail({ person }: { readonly person: PersonReach }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = (
    <Heading as="h3" look="subtitle1" ref={heading}>
      {person.displayName}
    </Heading>
  );
  const department = namedAfter(i18n, person.department, useTab().picture.reach.grouping);
  const place = [groupName(i18n, department), person.office].filter(Boolean).join(' · ');
  return (
    <div className={styles.detail}>
      <PersonFace
        name={person.displayName}
        personId={person.personId}
        size={56}
        heading={name}
        lines={[person.jobTitle, place]}
      />
      <div>
        <Text block>{tieSentence(i18n, person)}</Text>
        <OwnWord person={person} />
      </div>
      <LevelReasons person={person} />
      <MeetingEvidenceLists personId={person.personId} />
    </div>
  );
}
