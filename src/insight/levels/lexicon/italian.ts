import type { LanguageLexicon } from './language';

/** Italian job titles. */
export const ITALIAN: LanguageLexicon = {
  ranks: {
    executive: `presidente, amministratore delegato, amministratrice delegata, amministratore unico,
      amministratrice unica, direttore generale, direttrice generale, direttore esecutivo, fondatore,
      fondatrice, cofondatore, cofondatrice, titolare, proprietario, proprietaria, segretario generale,
      segretaria generale, membro del consiglio, consigliere delegato, imprenditore, imprenditrice, sindaco`,
    vicePresident: `vicepresidente, vice presidente, socio, socia, condirettore generale,
      vice direttore generale, vicedirettore generale`,
    director: `direttore, direttrice, direttori, vicedirettore, vicedirettrice, condirettore, dirigente`,
    manager: `capo, capoufficio, caporeparto, caposquadra, capoturno, capogruppo, capo ufficio, capo reparto,
      capo area, capo settore, capo team, quadro, supervisore, responsabile di reparto,
      responsabile di area, responsabile di team, responsabile di filiale, responsabile del team`,
  },
  managing: `responsabile, gestore, capo progetto, capoprogetto, capo prodotto, responsabile di progetto,
    responsabile di prodotto, referente`,
  learners: `stagista, tirocinante, tirocinio, apprendista, in stage, studente, studentessa, praticante,
    dottorando, dottoranda`,
  support: `assistente, segretario, segretaria, aiuto, ausiliario, assistente di direzione`,
  seniors: `professore ordinario, caporedattore`,
  juniors: `neolaureato, neolaureata`,
  deputies: `vice, aggiunto, aggiunta, facente funzione`,
  occupations: `ingegnere, tecnico, tecnica, analista, consulente, impiegato, impiegata, addetto, addetta,
    sviluppatore, sviluppatrice, programmatore, contabile, ragioniere, avvocato, venditore,
    venditrice, specialista, coordinatore, coordinatrice, architetto, ricercatore, ricercatrice,
    infermiere, infermiera, insegnante, operaio, operaia, operatore, operatrice, agente, progettista,
    disegnatore, collaboratore, collaboratrice, amministrativo, amministrativa, amministratore, buyer`,
  linking: `di, del, della, dello, dei, delle, degli, dell, al, alla, allo, ai, per, in, presso, da, dal, il`,
};
