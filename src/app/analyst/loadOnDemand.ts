/** What nobody needs before they press something: the first picture does not wait for it. */
export const loadOnDemand = () => import(/* webpackChunkName: "on-demand" */ './onDemand');
