import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PersonId } from '../../insight/units';
import { useNarrow } from '../theme/useMedia';
import { PeopleList } from './PeopleList';
import type { PeopleTopic } from './peopleTopic';
import { PersonDetail } from './PersonDetail';
import { usePeople } from './usePeople';

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalXXL },
  mirrored: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

interface Props {
  readonly topic: PeopleTopic;
  readonly onClose: () => void;
}

/** The people behind a number, and one click further the meetings behind a person. */
export function PeopleDrawer({ topic, onClose }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const narrow = useNarrow();
  const people = usePeople(topic.filter);
  const [openId, setOpenId] = useState<PersonId | null>(topic.personId ?? null);
  const person = people.value?.find(({ personId }) => personId === openId) ?? null;
  const back = person !== null && topic.personId === undefined;
  return (
    <OverlayDrawer
      open
      position="end"
      size={narrow ? 'full' : 'medium'}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={i18n._({ id: 'drawer.close', message: 'Close' })}
              onClick={onClose}
            />
          }
        >
          {topic.title}
        </DrawerHeaderTitle>
        {back && (
          <div>
            <Button
              appearance="subtle"
              icon={<ArrowLeft20Regular className={styles.mirrored} />}
              onClick={() => setOpenId(null)}
            >
              {i18n._({ id: 'drawer.back', message: 'Back to the list' })}
            </Button>
          </div>
        )}
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {person ? (
          <PersonDetail key={person.personId} person={person} />
        ) : (
          <>
            <Text block>{topic.sentence}</Text>
            <PeopleList people={people} onOpen={setOpenId} />
          </>
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}
