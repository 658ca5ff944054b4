import { compileCatalog } from './compileCatalog.mjs';

/** For webpack: a catalogue is a module of JSON (`type: 'json'`). */
export default compileCatalog;
