import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { LAUNCH_EVENTS } from './launchEvents';
import type { Fault } from './packageError';
import type { PackageIds } from './packageIds';

/** Everything of the XML that our checks look at: elements by name, wherever they stand. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the vendor's XML schema cannot see, checked without the network. */
export function addInFaults(xml: string, { appId, addInId }: PackageIds): Fault[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [{ name: 'schema', detail: `outlook.xml ${wellFormed.err.msg}` }];
  const elements = elementsOf(xml);
  const id = elements.find(({ name }) => name === 'Id')?.text ?? '';
  const faults: Fault[] = [...resourceFaults(elements), ...eventFaults(elements)];
  if (id !== addInId || id === appId) faults.push({ name: 'sameIds', detail: `outlook.xml ${id}` });
  return faults;
}

/** Every place that names a resource, and every resource that is named. */
function resourceFaults(elements: readonly Element[]): Fault[] {
  const defined = elements
    .filter(({ name }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name))
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
  const unknown = used.filter((resource) => !defined.includes(resource));
  const idle = defined.filter((resource) => !used.includes(resource));
  const tooLong = defined.filter((resource) => resource.length > 32);
  return [...new Set([...unknown, ...idle, ...tooLong])].map((detail) => ({
    name: 'unknownResource',
    detail: `outlook.xml ${detail}`,
  }));
}

function eventFaults(elements: readonly Element[]): Fault[] {
  return elements
    .filter(({ name }) => name === 'LaunchEvent')
    .map(({ attributes }) => attributes['Type'] ?? '')
    .filter((type) => !LAUNCH_EVENTS.some(({ addIn }) => addIn === type))
    .map((detail) => ({ name: 'unknownEvent', detail: `outlook.xml ${detail}` }));
}

type Node = Readonly<Record<string, unknown>>;

export function elementsOf(xml: string): Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
  });
  return flatten(parser.parse(xml) as readonly Node[]);
}

function flatten(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const children = node[name] as readonly Node[];
    const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
    const texts = children
      .map((child) => child['#text'])
      .filter((text) => typeof text === 'string');
    const text = texts.join('');
    return [{ name, attributes, text }, ...flatten(children)];
  });
}
