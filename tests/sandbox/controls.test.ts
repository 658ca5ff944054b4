/** @jest-environment <rootDir>/tests/support/pageEnvironment.mjs */
import { readFileSync } from 'node:fs';
import { type Address, readAddress, writeAddress } from '../../src/sandbox/shell/address';
import { bindControls } from '../../src/sandbox/shell/controls';

/** The page with its controls bound; every change goes into the address. */
function openPage(search: string) {
  const page = new DOMParser().parseFromString(
    readFileSync('src/sandbox/shell/index.html', 'utf8'),
    'text/html',
  );
  document.body.innerHTML = page.body.innerHTML;
  let address = readAddress(search);
  const changes: Partial<Address>[] = [];
  bindControls({
    address: () => address,
    change(part) {
      changes.push(part);
      address = { ...address, ...part };
      return Promise.resolve();
    },
    openApp: () => undefined,
  });
  return { changes, link: () => writeAddress(address) };
}

const groupsBox = () => document.querySelector<HTMLInputElement>('#groups')!;

test('a tick lets the app use groups, and the address says so', () => {
  const { changes, link } = openPage('?person=manager');
  expect(groupsBox().labels?.[0]?.textContent).toContain('read groups');
  groupsBox().click();
  expect(changes).toEqual([{ usesGroups: true }]);
  expect(link()).toBe('?person=manager&groups=on');
  groupsBox().click();
  expect(link()).toBe('?person=manager');
});

test('a link with groups=on means the same again', () => {
  expect(readAddress('?groups=on').usesGroups).toBe(true);
  expect(readAddress('').usesGroups).toBe(false);
});
