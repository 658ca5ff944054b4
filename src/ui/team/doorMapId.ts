/** The map of the team's page, for links that lead there. */
export const DOOR_MAP_ID = 'door-map';
