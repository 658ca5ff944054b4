import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ImageArrowBack20Regular } from '@fluentui/react-icons/svg/image-arrow-back';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { legendSentence, noLevelsSentence } from '../../texts/figures/mapLegend';
import { Heading } from '../parts/Heading';
import { HelpButton, LabelWithHelp } from '../parts/LabelWithHelp';
import { MAP_ID } from '../parts/MoreInMap';
import { Preliminary } from '../parts/Preliminary';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { useNarrow, usePrinting } from '../theme/useMedia';
import { mapPicture } from './mapPicture';
import { mapRows, shownLevels } from './mapRows';
import { ReachList } from './ReachList';
import { ReachMap } from './ReachMap';
import { useMapStyles } from './useMapStyles';

const useStyles = makeStyles({
  title: { ':focus': { outlineStyle: 'none' } },
});

interface Props {
  readonly id: string;
  /** Id by which a link leads here. */
  readonly anchor: string;
}

/** The name of the map, and what its marks mean. */
function MapTitle({ id, anchor }: Props) {
  const { t } = useLingui();
  return (
    <div className={useStyles().title} id={anchor} tabIndex={-1}>
      <LabelWithHelp
        words={
          <Heading as="h2" look="subtitle2" id={id}>
            {t({ id: 'map.title', message: 'Who you meet, and who not yet' })}
          </Heading>
        }
      >
        <HelpButton what={t({ id: 'map.rare', message: 'Rarely met' })}>
          <Text>
            {t({
              id: 'why.rareRow',
              message:
                'Rarely met means: you meet far fewer people there than elsewhere, and the difference is too large for chance. Small groups are never marked. Open a name to see the numbers.',
            })}
          </Text>
        </HelpButton>
      </LabelWithHelp>
      <Preliminary />
    </div>
  );
}

/** The map to take along: as a picture, or on paper. */
function MapTools() {
  const { t, i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ImageArrowBack20Regular />}
        onClick={() => actions.saveMap(mapPicture(i18n, picture.reach))}
      >
        {t({ id: 'map.save', message: 'Save as a picture' })}
      </Button>
      <Button appearance="subtle" icon={<Print20Regular />} onClick={() => actions.print()}>
        {t({ id: 'map.print', message: 'Print' })}
      </Button>
    </>
  );
}

/** Rows shown before "Show all": as a table, and as a list, where each takes more room. */
const FIRST_ROWS = { table: 12, list: 5 } as const;

/** The map with its heading, as a table or, on a narrow page, as a list. */
export function MapPanel() {
  const { t, i18n } = useLingui();
  const styles = useMapStyles();
  const { reach } = useTab().picture;
  const headingId = useId();
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const rows = useMemo(() => mapRows(reach), [reach]);
  const View = narrow ? ReachList : ReachMap;
  const first = narrow ? FIRST_ROWS.list : FIRST_ROWS.table;
  const shown = usePrinting() || all ? rows : rows.slice(0, first);
  return (
    <Surface labelledBy={headingId}>
      <MapTitle id={headingId} anchor={MAP_ID} />
      <Text size={200} block className={styles.legend}>
        {legendSentence(i18n, reach)}
      </Text>
      {shownLevels(reach).length === 0 && (
        <Text size={200} block className={styles.legend}>
          {noLevelsSentence(i18n)}
        </Text>
      )}
      <View rows={shown} labelledBy={headingId} />
      <div className={styles.footer}>
        {rows.length > first && (
          <Button appearance="subtle" onClick={() => setAll(!all)}>
            {all
              ? t({ id: 'map.showFewer', message: 'Show fewer' })
              : t({
                  id: 'map.showAll',
                  message: `Show all ${ph({ count: i18n.number(rows.length) })}`,
                })}
          </Button>
        )}
        <MapTools />
      </div>
    </Surface>
  );
}
