import type { LanguageLexicon } from './language';

/** Portuguese job titles, of Portugal and of Brazil. */
export const PORTUGUESE: LanguageLexicon = {
  ranks: {
    executive: `presidente, diretor geral, diretora geral, diretor executivo, diretora executiva,
      director executivo, diretor presidente, diretora presidente, administrador delegado,
      administradora delegada, fundador, fundadora, cofundador, cofundadora, proprietário, proprietária,
      dono, dona, secretário geral, secretária geral, conselheiro, conselheira, presidente executivo,
      presidente executiva, membro do conselho, sócio administrador, sócia administradora`,
    vicePresident: `vice presidente, vicepresidente, sócio, sócia, diretor adjunto`,
    director: `diretor, diretora, directora, diretores, subdiretor, subdiretora, superintendente,
      gerente geral, gerente executivo, gerente executiva`,
    manager: `gerente, chefe, encarregado, encarregada, líder, supervisor, supervisora, líder de equipe,
      líder de equipa, chefe de equipa, chefe de departamento, chefe de secção, chefe de serviço`,
  },
  managing: `gestor, gestora, responsável, gerente de produto, gerente de produtos, gerente de projeto,
    gerente de projetos, gerente de conta, gerente de contas, gerente de relacionamento, gestor de conta`,
  learners: `estagiário, estagiária, estágio, aprendiz, jovem aprendiz, estudante, bolsista, formando, voluntário`,
  support: `assistente, auxiliar, ajudante, secretário, secretária, rececionista, recepcionista`,
  seniors: `sênior, sénior, especialista sênior, professor catedrático`,
  juniors: `júnior, recém formado`,
  deputies: `adjunto, adjunta, substituto, substituta, interino`,
  occupations: `engenheiro, engenheira, técnico, técnica, analista, consultor, consultora, vendedor,
    vendedora, desenvolvedor, desenvolvedora, programador, programadora, contador, contadora,
    contabilista, advogado, advogada, coordenador, coordenadora, especialista, enfermeiro, enfermeira,
    professor, professora, operador, operadora, executivo, executiva, executivo de contas, executiva de contas,
    comprador, compradora, colaborador, colaboradora, arquiteto, arquiteta, designer, pesquisador,
    pesquisadora, investigador, administrativo, administrativa, pleno, representante, assessor, assessora`,
  linking: `de, do, da, dos, das, para, em, no, na, ao, à, o, os, as`,
};
