import { useState } from 'react';
import { ContributionSection } from './ContributionSection';
import { ReleaseSection } from './ReleaseSection';

/** The team summary from a member's side: the own contribution, and the page that the manager sees. */
export function TeamSettings() {
  const [troubled, setTroubled] = useState(false);
  return (
    <>
      <ContributionSection onTroubled={setTroubled} />
      <ReleaseSection whose="manager" toldAbove={troubled} />
    </>
  );
}
