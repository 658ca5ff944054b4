export { readGroupMembers } from './readGroupMembers';
export { readLists } from './readLists';
export { readPhotos } from './readPhotos';
export { resolveByAddress } from './resolveByAddress';
