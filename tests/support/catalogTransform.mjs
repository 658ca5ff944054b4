import { compileCatalog } from '../../scripts/texts/compileCatalog.mjs';

/** For jest: a catalogue is a module with its compiled `messages`. */
export default {
  process: (po) => ({ code: `module.exports = ${compileCatalog(po)};` }),
};
