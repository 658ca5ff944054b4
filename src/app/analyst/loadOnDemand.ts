/** What nobody needs before everything was read or something is pressed: the picture does not wait for it. */
export const loadOnDemand = () => import(/* webpackChunkName: "on-demand" */ './onDemand');
