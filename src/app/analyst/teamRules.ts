export { ownAccountOf } from './ownAccountOf';
export { ownContribution } from './ownContribution';
