export { readGroupMembers } from './groupMembers';
export { readLists } from './groupMembers';
export { readPhotos } from './readPhotos';
export { resolveByAddress } from './resolveByAddress';
