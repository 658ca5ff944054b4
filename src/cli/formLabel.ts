import type { Form } from '../insight/answers';

const LABELS: Readonly<Record<Form, string>> = {
  coffee: 'a coffee',
  lunch: 'lunch for three',
  bossAdvice: 'ask for advice on a deal',
  mentoring: 'mentoring',
  directorOnCall: 'bring them to a customer call',
  joinCall: 'join one of their calls',
  oneMoreSeat: 'a seat in a meeting of yours',
  present: 'offer to present',
  community: 'a committee or community',
  catchUp: 'catch up',
  videoCall: 'a video call',
  skipLevel: 'a coffee with somebody two levels below in the own line',
};

/** What a form of meeting is called in the report. */
export function formLabel(form: Form): string {
  return LABELS[form];
}
