import { faker as fakerDE } from '@faker-js/faker/locale/de';
import { faker as fakerEN_US } from '@faker-js/faker/locale/en_US';
import { hashText, type SeededRandom } from '../../random/seededRandom';
import { holdMeeting } from './holdMeeting';
import { SUBJECTS } from './subjects';
import { WEEKS_AHEAD, WEEKS_BACK, type Worker, type Workplace } from './workplace';

export interface Customer {
  readonly name: string;
  readonly people: readonly { readonly address: string; readonly name: string }[];
}

const CUSTOMERS = 120;
const CUSTOMERS_A_HEAD = 7;

/** Calls of sales and service people with the customers they look after. */
export function holdCustomerCalls(
  workplace: Workplace,
  callsAWeek: (worker: Worker) => number,
  helpersOf: (worker: Worker) => readonly Worker[],
): void {
  const customers = drawCustomers(workplace.seed);
  const random = workplace.random('customers');
  for (const worker of workplace.workers) {
    const calls = callsAWeek(worker);
    if (calls === 0 || worker.rank === 'entry') continue;
    const own = random.sample(customers, CUSTOMERS_A_HEAD);
    for (let week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
      const fill = week <= 0 ? 1 : 1 / (1 + week / 2);
      const count = Math.floor(calls * fill * (0.6 + random.next() * 0.8) + random.next());
      for (let i = 0; i < count; i++) {
        const helpers = random.chance(0.25) ? random.sample(helpersOf(worker), 1) : [];
        holdCall(workplace, { worker, week, i, helpers, customer: random.pick(own) }, random);
      }
    }
  }
}

interface CallPlan {
  readonly worker: Worker;
  readonly week: number;
  readonly i: number;
  readonly helpers: readonly Worker[];
  readonly customer: Customer;
}

function holdCall(workplace: Workplace, plan: CallPlan, random: SeededRandom): void {
  const { worker, week, helpers, customer } = plan;
  const minutes = random.pick([30, 30, 45, 60]);
  holdMeeting(
    workplace,
    {
      key: `customer|${worker.account.id}|${week}|${plan.i}`,
      subject: `${customer.name}: ${random.pick(SUBJECTS.customer)}`,
      organizer: worker,
      colleagues: helpers,
      outside: random.sample(customer.people, 1 + random.below(3)),
      minutes,
      slot: workplace.diary.findSlot([worker, ...helpers], minutes, week, random),
      firstWeek: week,
      isCancelled: random.chance(0.05),
    },
    random,
  );
}

/** Invented companies with some people each; their addresses cannot exist (RFC 2606). */
export function drawCustomers(seed: string): readonly Customer[] {
  return Array.from({ length: CUSTOMERS }, (_, i) => {
    const faker = i % 2 === 0 ? fakerDE : fakerEN_US;
    faker.seed(hashText(`${seed}|customer|${i}`));
    const company = `${faker.person.lastName()} ${i % 2 === 0 ? 'GmbH' : 'Inc.'}`;
    const people = Array.from({ length: 5 }, (_unused, j) => {
      const name = `${faker.person.firstName()} ${faker.person.lastName()}`;
      const local = name.toLowerCase().replace(/[^a-z]+/g, '.');
      return { name, address: `${local}${j}@customer${i}.example` };
    });
    return { name: company, people };
  });
}
