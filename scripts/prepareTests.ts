/**
 * What the tests need beside the packages: a browser and the built page. `npm test` sees to both
 * itself and then finds them done; the gate lets them come while it checks other things.
 */
import { buildApp } from './buildApp';
import { provideBrowser } from './findBrowser';

const say = (line: string) => console.log(line);
provideBrowser(say);
buildApp(say);
