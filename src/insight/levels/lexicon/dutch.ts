import type { LanguageLexicon } from './language';

/** Dutch job titles, of the Netherlands and of Flanders. */
export const DUTCH: LanguageLexicon = {
  ranks: {
    executive: `algemeen directeur, algemene directie, bestuursvoorzitter, voorzitter, bestuurder,
      gedelegeerd bestuurder, lid raad van bestuur, lid van de raad van bestuur, raad van bestuur,
      lid van de directie, lid directie, zaakvoerder, eigenaar, mede eigenaar, oprichter, medeoprichter, mede oprichter,
      directeur generaal, secretaris generaal, directeur grootaandeelhouder, ondernemer, burgemeester`,
    vicePresident: `vicepresident, vennoot, adjunct algemeen directeur`,
    director: `directeur, -directeur, directrice, adjunct directeur, onderdirecteur, directielid`,
    manager: `hoofd, -hoofd, leider, -leider, leidster, -leidster, leidinggevende, chef, bedrijfsleider,
      voorman, teamleider, teamcoach, afdelingsmanager, vestigingsmanager, ploegbaas`,
  },
  managing: `projectleider, projectleidster, verantwoordelijke, -verantwoordelijke, beheerder, -beheerder`,
  learners: `stagiair, stagiaire, leerling, -stagiair, trainee, werkstudent, jobstudent, promovendus, vrijwilliger`,
  support: `assistent, -assistent, assistente, -assistente, secretaresse, -secretaresse, secretaris, hulp, receptionist,
    receptioniste, directiesecretaresse`,
  seniors: `hoofdredacteur, hoofdingenieur, hoogleraar`,
  juniors: `aankomend, startende`,
  deputies: `plaatsvervangend, plv, waarnemend, adjunct, vice, onder`,
  occupations: `medewerker, -medewerker, medewerkster, -medewerkster, adviseur, -adviseur, ingenieur,
    ontwikkelaar, -ontwikkelaar, consulent, -consulent, specialist, -specialist, deskundige,
    -deskundige, coördinator, -coördinator, coördinatrice, boekhouder, inkoper, verkoper, -verkoper,
    beleidsmedewerker, technicus, monteur, onderzoeker, leraar, docent, verpleegkundige, jurist,
    vertegenwoordiger, planner, bediende, begeleider, -begeleider, -begeleidster, uitvoerder, redacteur`,
  nothing: `-geleider, halfgeleider, inleider, hoofdkantoor, hoofdbureau`,
  linking: `van, van de, van het, voor, bij, op, aan, in, het`,
};
