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
import { useLingui } from '@lingui/react/macro';
import { useCallback, useRef, useState } from 'react';
import type { PersonId } from '../../insight/domain/units';
import type { PersonReach } from '../../insight/ties/findPeople';
import type { PeopleTopic } from '../../texts/figures/peopleTopic';
import type { PeopleListQuery } from '../../model/evidence';
import { useTab } from '../parts/TabContext';
import { useQuery, type Query } from '../parts/useQuery';
import { useNarrow } from '../theme/useMedia';
import { PeopleList } from './PeopleList';
import { PersonDetail } from './PersonDetail';

const useDrawerTopStyles = makeStyles({
  mirrored: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

interface DrawerTopProps {
  readonly title: string;
  /** Null where there is no list to go back to. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}

/** Title of the drawer, with the ways out and back. */
function DrawerTop({ title, onBack, onClose }: DrawerTopProps) {
  const { t } = useLingui();
  const styles = useDrawerTopStyles();
  const close = (
    <Button
      appearance="subtle"
      icon={<Dismiss20Regular />}
      aria-label={t({ id: 'drawer.close', message: 'Close' })}
      onClick={onClose}
    />
  );
  return (
    <DrawerHeader>
      <DrawerHeaderTitle action={close}>{title}</DrawerHeaderTitle>
      {onBack && (
        <div>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular className={styles.mirrored} />}
            onClick={onBack}
          >
            {t({ id: 'drawer.back', message: 'Back to the list' })}
          </Button>
        </div>
      )}
    </DrawerHeader>
  );
}

/** The people behind a number; asked again when the picture changes. */
function usePeople(filter: PeopleListQuery): Query<readonly PersonReach[]> {
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.peopleIn(filter), [evidence, filter]);
  return useQuery(ask, picture.reach);
}

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

/** The number that is open, if any. Closing it gives the focus back to what opened it. */
export function useOpenTopic() {
  const [topic, setTopic] = useState<PeopleTopic | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: PeopleTopic) => {
    opener.current = document.activeElement;
    setTopic(next);
  }, []);
  const close = useCallback(() => {
    setTopic(null);
    requestAnimationFrame(() => focusAgain(opener.current));
  }, []);
  return { topic, open, close };
}

/** What opened it may be gone (an explanation that has closed); then `keepFocus` finds a place. */
function focusAgain(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener !== document.body) opener.focus();
}
