export { adviseOnItem } from './adviseOnItem';
export { consulted } from './consulted';
export { exportCsv, exportJson, exportKept } from './exportData';
export { freeAt } from './freeAt';
export { nextMeetings } from './nextMeetings';
export { ownZone } from './ownZone';
export { createOfferedFirst } from './offeredFirst';
export { peopleOf } from './peopleOf';
export { proposeSlots } from './proposeSlots';
