import { spawnSync } from 'node:child_process';
import { structuralHoles } from '../../src/insight/ties/structuralHoles';
import { seededRandom } from './gapsRandom';
import { table } from './table';

const GRAPHS = 200;

/** An edge of a drawn graph: one end, the other, weight; ego is number 0. */
type Edge = readonly [number, number, number];

/** Reads graphs, a line of JSON each, and answers with ego's effective size and constraint. */
const NETWORKX = `
import json, sys
import networkx as nx
for line in sys.stdin:
    graph = nx.Graph()
    graph.add_weighted_edges_from(json.loads(line))
    size = nx.effective_size(graph, nodes=[0], weight='weight')[0]
    print(json.dumps([size, nx.constraint(graph, nodes=[0], weight='weight')[0]]))
`;

/** The section that compares Burt's measures with those of networkx on weighted random graphs. */
export function benchStructuralHoles(): Promise<string> {
  const graphs = Array.from({ length: GRAPHS }, (_, seed) => drawGraph(seed));
  const theirs = askNetworkx(graphs);
  const title = '## Effective size and constraint beside networkx';
  if (theirs === null) return Promise.resolve(`${title}\n\nNot run: python3-networkx is not here.`);
  const ours = graphs.map(measure);
  const largest = (which: 0 | 1) =>
    Math.max(...ours.map((figures, i) => Math.abs(figures[which] - theirs[i]![which])));
  return Promise.resolve(
    [
      title,
      `${GRAPHS} random weighted graphs of ego and 2 to 40 others, seeds 0 to ${GRAPHS - 1}.`,
      table(
        ['figure', 'largest difference'],
        [
          ['effective size', largest(0).toExponential(1)],
          ['constraint', largest(1).toExponential(1)],
        ],
      ),
    ].join('\n\n'),
  );
}

function drawGraph(seed: number): Edge[] {
  const random = seededRandom(seed);
  const others = 2 + Math.floor(random.uniform() * 39);
  const density = random.uniform();
  const edges: Edge[] = [];
  for (let a = 1; a <= others; a++) {
    edges.push([0, a, 1 + Math.floor(random.uniform() * 100)]);
    for (let b = 1; b < a; b++) {
      if (random.uniform() < density) edges.push([a, b, 1 + Math.floor(random.uniform() * 100)]);
    }
  }
  return edges;
}

function measure(edges: readonly Edge[]): readonly [number, number] {
  const egoTies = edges.filter(([a]) => a === 0).map(([, , weight]) => weight);
  const ties = egoTies.map(() => new Map<number, number>());
  for (const [a, b, weight] of edges) {
    if (a === 0) continue;
    ties[a - 1]!.set(b - 1, weight);
    ties[b - 1]!.set(a - 1, weight);
  }
  const holes = structuralHoles({ egoTies, ties })!;
  return [holes.effectiveSize, holes.constraint];
}

function askNetworkx(graphs: readonly Edge[][]): [number, number][] | null {
  const input = graphs.map((edges) => JSON.stringify(edges)).join('\n');
  const run = spawnSync('python3', ['-c', NETWORKX], { input, encoding: 'utf8' });
  if (run.status !== 0) return null;
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [number, number]);
}
