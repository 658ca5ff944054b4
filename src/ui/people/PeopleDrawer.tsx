import { DrawerBody, makeStyles, OverlayDrawer, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PersonId } from '../../insight/units';
import { useNarrow } from '../theme/useMedia';
import { DrawerTop } from './DrawerTop';
import { PeopleList } from './PeopleList';
import type { PeopleTopic } from './peopleTopic';
import { PersonDetail } from './PersonDetail';
import { usePeople } from './usePeople';

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalXXL },
  list: { ':focus': { outlineStyle: 'none' } },
});

interface Props {
  readonly topic: PeopleTopic;
  readonly onClose: () => void;
}

/** The people behind a number, and one click further the meetings behind a person. */
export function PeopleDrawer({ topic, onClose }: Props) {
  const styles = useStyles();
  const narrow = useNarrow();
  const people = usePeople(topic.filter);
  const [openId, setOpenId] = useState<PersonId | null>(topic.personId ?? null);
  const list = useRef<HTMLDivElement>(null);
  const person = people.value?.find(({ personId }) => personId === openId) ?? null;
  const canGoBack = person !== null && topic.personId === undefined;
  const back = () => {
    setOpenId(null);
    requestAnimationFrame(() => list.current?.focus());
  };
  return (
    <OverlayDrawer
      open
      position="end"
      size={narrow ? 'full' : 'medium'}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerTop title={topic.title} onBack={canGoBack ? back : null} onClose={onClose} />
      <DrawerBody className={styles.body}>
        {person ? (
          <PersonDetail key={person.personId} person={person} />
        ) : (
          <div ref={list} tabIndex={-1} className={styles.list}>
            <Text block>{topic.sentence}</Text>
            <PeopleList people={people} onOpen={setOpenId} />
          </div>
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}
