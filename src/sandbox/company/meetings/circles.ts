import { seededRandom } from '../../random/seededRandom';
import type { Worker } from './worker';
import type { Workplace } from './workplace';

/** How many colleagues of other teams somebody works with now and then. */
const CIRCLE = 24;

/** Gives everybody a circle of colleagues: half from the own department, half from elsewhere. */
export function circleDrawer(workplace: Workplace): (worker: Worker) => readonly Worker[] {
  const { workers, leavers } = workplace;
  const ordinary = [...workers.filter((one) => one.castKey === null), ...leavers];
  const circles = new Map<string, readonly Worker[]>();
  return (worker) => {
    let circle = circles.get(worker.account.id);
    if (!circle) {
      circle = drawCircle(worker, ordinary, workplace.seed);
      circles.set(worker.account.id, circle);
    }
    return circle;
  };
}

function drawCircle(worker: Worker, ordinary: readonly Worker[], seed: string): Worker[] {
  const random = seededRandom(`${seed}|circle|${worker.account.id}`);
  const others = ordinary.filter((one) => one !== worker);
  const near = others.filter((one) => one.department === worker.department);
  const far = others.filter((one) => one.department !== worker.department);
  return [...random.sample(near, CIRCLE / 2), ...random.sample(far, CIRCLE / 2)];
}
