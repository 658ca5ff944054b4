/** The map of the overview, for links that lead there. */
export const MAP_ID = 'reach-map';
