import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PaneView } from '../../../src/model/pane';
import type { TabState } from '../../../src/model/picture';
import { PanePicture } from '../../../src/ui/pane/PanePicture';
import { EvidenceLink } from '../../../src/ui/parts/EvidenceLink';
import { Heading } from '../../../src/ui/parts/Heading';
import { HelpButton } from '../../../src/ui/parts/LabelWithHelp';
import { PeopleDrawer, useOpenTopic } from '../../../src/ui/people/PeopleDrawer';
import { PeopleSection } from '../../../src/ui/people/PeopleList';
import { ForgetEverything } from '../../../src/ui/settings/forget/ForgetEverything';
import { Notices } from '../../../src/ui/shell/Notices';
import { TabProvider, useLiveState, useTab } from '../../../src/ui/parts/TabContext';
import { AnswerHistory } from '../../../src/ui/suggestions/AnswerHistory';
import { ThisWeekCard } from '../../../src/ui/overview/ThisWeekCard';
import { SuggestionsView } from '../../../src/ui/suggestions/SuggestionsView';
import { TabScreen } from '../../../src/ui/shell/TabScreen';
import { peopleFixture, pictureFixture } from '../../fixtures/pictureFixture';
import { NOW } from '../../fixtures/reachFixture';
import { evidence, recordedActions, renderInTab, renderPlain, surrounded } from '../renderTab';

const READING = { step: 'calendar', weeks: { read: 1, of: 26 }, people: null } as const;
const firstRun: TabState = { kind: 'firstRun', stopped: false };
const reading: TabState = { kind: 'reading', progress: READING };
const offline: TabState = { kind: 'problem', problem: { kind: 'offline' } };
const troubled = { ...pictureFixture, trouble: { kind: 'offline' } } as const;

/** The tab in a state, and how to bring it into another. */
function renderTab(state: TabState) {
  const shared = { evidence, actions: recordedActions(), startView: 'meetings', now: NOW };
  const inState = (shown: TabState) => surrounded(<TabScreen state={shown} {...shared} />);
  const { rerender } = render(inState(state));
  return { user: userEvent.setup(), show: (next: TabState) => rerender(inState(next)) };
}

/** Found by its words alone: roles of a whole page take long to find. */
const words = (text: string | RegExp) => screen.findByText(text);
const hasFocus = (element: HTMLElement) => waitFor(() => expect(element).toHaveFocus());

/** The frames in which focus is given back are over. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 100)));

afterEach(() => jest.restoreAllMocks());

test('after Start the heading of the reading has the focus, and then that of the first picture', async () => {
  const { user, show } = renderTab(firstRun);
  await user.click(await words('Start'));
  show(reading);
  await hasFocus(await words('Reading your calendar'));
  (await words('Stop reading')).focus();
  show({ kind: 'picture', picture: pictureFixture });
  await hasFocus(await words('Where one more seat makes sense'));
});

test('what stands in the way, and the way back to the start, have the focus in their turn', async () => {
  const { user, show } = renderTab(firstRun);
  await user.click(await words('Start'));
  show(offline);
  await hasFocus(await words(/offline/));
  (await words('Try again')).focus();
  show(firstRun);
  await hasFocus(await words(/^See who you don’t know yet/));
});

test('from another window the focus is not taken, and it is there when the person comes back', async () => {
  const { user, show } = renderTab(firstRun);
  await user.click(await words('Start'));
  const isHere = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  show(offline);
  const title = await words(/offline/);
  await settled();
  expect(title).not.toHaveFocus();
  isHere.mockReturnValue(true);
  window.dispatchEvent(new Event('focus'));
  await hasFocus(title);
});

test('"All suggestions" takes the focus along to the suggestions', async () => {
  function Views() {
    const [all, setAll] = useState(false);
    return all ? <SuggestionsView /> : <ThisWeekCard onAll={() => setAll(true)} />;
  }
  const { user } = renderInTab(<Views />);
  await user.click(await words('All suggestions'));
  await hasFocus(await words('People worth meeting this week'));
});

test('an answer that is taken back leaves the focus with the answers', async () => {
  const withWords = (said: typeof pictureFixture.answers.words) => ({
    ...pictureFixture,
    answers: { ...pictureFixture.answers, words: said },
  });
  const { user, show } = renderInTab(
    <AnswerHistory />,
    withWords({ priya: 'known', samira: 'known' }),
  );
  await user.click(screen.getAllByText('Undo')[0]!);
  show(withWords({ samira: 'known' }));
  await hasFocus(await words('Your answers'));
});

test('a notice that has done its work leaves the focus with the heading of the page', async () => {
  const { user, show } = renderInTab(
    <main>
      <Notices />
      <Heading as="h1" look="title1">
        The view
      </Heading>
    </main>,
    troubled,
  );
  await user.click(await words('Try again'));
  show(pictureFixture);
  await hasFocus(await words('The view'));
});

test('when everything is forgotten from its dialog, the page that comes has the focus', async () => {
  function Page() {
    return useLiveState().trouble ? (
      <Heading as="h1" look="title1">
        The first run
      </Heading>
    ) : (
      <ForgetEverything />
    );
  }
  const { user, show } = renderInTab(<Page />);
  await user.click(await words('Forget everything here'));
  await user.click(await words('Forget everything'));
  show(troubled);
  const title = await words('The first run');
  await hasFocus(title);
  await waitFor(() => expect(title.closest('[aria-hidden]')).toBeNull());
});

test('who has the focus elsewhere, or let go of it, keeps it so', async () => {
  const { user, show } = renderInTab(
    <>
      <Heading as="h1" look="title1">
        The view
      </Heading>
      <input defaultValue="elsewhere" />
      <p>beside everything</p>
      <Notices />
    </>,
    troubled,
  );
  (await words('Try again')).focus();
  const elsewhere = screen.getByDisplayValue('elsewhere');
  await user.click(elsewhere);
  show(pictureFixture);
  await settled();
  expect(elsewhere).toHaveFocus();
  show(troubled);
  (await words('Try again')).focus();
  await user.click(screen.getByText('beside everything'));
  expect(document.body).toHaveFocus();
  show(pictureFixture);
  await settled();
  expect(document.body).toHaveFocus();
});

test('in the pane a closed drawer gives the focus back to what opened it', async () => {
  const { user } = renderPlain(
    <PanePicture
      picture={pictureFixture}
      view={paneView}
      pane={{ add: jest.fn(), undo: jest.fn(), lookAgain: jest.fn() }}
      {...{ evidence, actions: recordedActions(), now: NOW }}
    />,
  );
  const opener = await words('Finance');
  await user.click(opener);
  await words(/^You know \(/);
  await user.keyboard('{Escape}');
  await hasFocus(opener);
});

test('a drawer that was opened from an explanation gives the focus back to the question', async () => {
  function Page() {
    const { topic, open, close } = useOpenTopic();
    const inTab = { ...useTab(), openPeople: open };
    return (
      <TabProvider value={{ ...inTab, picture: pictureFixture, now: NOW }}>
        <Heading as="h1" look="title1">
          The view
        </Heading>
        <HelpButton what="1 of 42">
          <EvidenceLink topic={FINANCE} />
        </HelpButton>
        {topic && <PeopleDrawer topic={topic} onClose={close} />}
      </TabProvider>
    );
  }
  const { user } = renderInTab(<Page />);
  const question = screen.getByTitle('Why this number?');
  await user.click(question);
  await user.click(await words('Show these people'));
  await words(/^You know \(/);
  await user.keyboard('{Escape}');
  await hasFocus(question);
});

test('"Show more" moves the focus to the first of those who came', async () => {
  const [someone] = peopleFixture;
  const people = Array.from({ length: 31 }, (_, i) => ({
    ...someone!,
    ...{ personId: `p${i}`, displayName: `Person ${i + 1}` },
  }));
  const { user } = renderPlain(
    <PeopleSection title="Not met yet" people={people} onOpen={jest.fn()} />,
  );
  await user.click(await words('Show more'));
  await hasFocus((await words('Person 31')).closest('button')!);
});

const FINANCE = { title: 'Finance', sentence: 'You met 1 of 42.', filter: { group: 0 } };

const paneView: PaneView = {
  ...{ free: null, notice: null, trouble: null },
  item: {
    ...{ kind: 'appointment', isComposed: true, isPrivate: false, organizer: null },
    ...{ required: [], optional: [], isSeries: false, sharedBy: null },
    ...{ start: NOW + 3_600_000, end: NOW + 7_200_000 },
  },
  advice: {
    mix: { departments: [], levels: [], outside: 0, unresolved: 0, missing: ['Finance'] },
    headCount: { people: 6, lists: 0, verdict: 'good' },
    length: null,
    ...{ seats: [], places: 0, noSeatsBecause: 'nobodyFits', newToEgo: [], unresolvedNames: [] },
  },
};
