import { Link } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { moreInMap } from '../../texts/figures/mapLegend';

interface Props {
  readonly count: number;
  /** Id of the map on the same page. */
  readonly map: string;
}

/** "and 3 more in the map", which leads there. */
export function MoreInMap({ count, map }: Props) {
  const { i18n } = useLingui();
  const open = () => {
    const place = document.getElementById(map);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  };
  return (
    <Link as="button" inline onClick={open}>
      {moreInMap(i18n, count)}
    </Link>
  );
}

/** The map of the overview, for links that lead there. */
export const MAP_ID = 'reach-map';

/** The map of the team's page, for links that lead there. */
export const DOOR_MAP_ID = 'door-map';
