import type { Analyst, AnalystParts } from './analyst';
import type { PictureMaker } from './pictureMaker';

/** The part of an analyst that is about teams; its rules come when they are first asked for. */
export function createTeamPart(
  { optionsFor, defaults }: AnalystParts,
  maker: PictureMaker,
): Pick<Analyst, 'ownAccount' | 'ownContribution'> {
  return {
    async ownAccount() {
      const { ownAccountOf } = await teamRules();
      const { answers } = maker.choices;
      const events = maker.data?.events ?? [];
      return ownAccountOf(maker.analysis(), events, answers, maker.options());
    },
    async ownContribution() {
      if (maker.data === null) return null;
      const { ownContribution } = await teamRules();
      const options = optionsFor(defaults.preferences);
      return ownContribution(maker.analysis(), maker.data, maker.choices.answers, options);
    },
  };
}

const teamRules = () => import(/* webpackChunkName: "team-rules" */ './teamRules');
