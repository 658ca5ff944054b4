import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Coverage, Reach } from '../../insight/reach';
import type { MapPicture, MapPictureCell } from '../../model/mapPicture';
import { groupingName } from '../../texts/names/choices';
import { groupName } from '../../texts/names/groups';
import { legendSentence } from '../../texts/figures/mapLegend';
import { levelName } from '../../texts/names/levels';
import { direction } from '../../texts/language/language';
import { coverageFigures, metShare } from '../../texts/figures/coverage';
import { mapRows, shownLevels } from './mapRows';

/** The whole map in the person's language, to be drawn as a picture. */
export function mapPicture(i18n: I18n, reach: Reach): MapPicture {
  const cell = (coverage: Coverage): MapPictureCell | null =>
    coverage.colleagues === 0
      ? null
      : { text: coverageFigures(i18n, coverage), share: metShare(coverage) ?? 0 };
  return {
    title: i18n._(msg({ id: 'map.title', message: 'Who you meet, and who not yet' })),
    note: `${legendSentence(i18n, reach)} ${i18n.date(new Date(reach.asOf), { dateStyle: 'long' })}`,
    rightToLeft: direction(i18n.locale) === 'rtl',
    columns: [
      groupingName(i18n, reach.grouping),
      ...shownLevels(reach).map((level) => levelName(i18n, level)),
      i18n._(msg({ id: 'map.total', message: 'All' })),
    ],
    rows: mapRows(reach).map(({ group, cells }) => ({
      name: groupName(i18n, group.name, group.kind),
      mark: group.rarelyMet ? i18n._(msg({ id: 'map.rare', message: 'Rarely met' })) : '',
      cells: [...cells.map((each) => each && cell(each)), cell(group)],
    })),
  };
}
