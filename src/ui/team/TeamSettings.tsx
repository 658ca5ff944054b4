import { ContributionSection } from './ContributionSection';
import { ReleaseSection } from './ReleaseSection';

/** The team summary from a member's side: the own contribution, and the page that the manager sees. */
export function TeamSettings() {
  return (
    <>
      <ContributionSection />
      <ReleaseSection whose="manager" />
    </>
  );
}
