/**
 * Arbitration institutions (仲裁机构) whose names are certain, and the wrong names under which contracts call them. Only
 * what needs no guess stands here; a name that is not in this table is not wrong for that.
 */
export interface ArbitrationInstitution {
  readonly name: string;
  /** Other names that the institution itself uses or used. */
  readonly also: readonly string[];
  /** Names that people write and that belong to nobody. */
  readonly wrong: readonly string[];
}

const arbitrationInstitutions: readonly ArbitrationInstitution[] = [
  {
    name: '中国国际经济贸易仲裁委员会',
    also: ['中国国际商会仲裁院'],
    wrong: [
      '中国国际贸易仲裁委员会',
      '中国国际贸易经济仲裁委员会',
      '中国经济贸易仲裁委员会',
      '中国贸易仲裁委员会',
      '中国国际经贸仲裁委员会',
      '中国国际经济仲裁委员会',
    ],
  },
  { name: '中国海事仲裁委员会', also: [], wrong: ['中国海商仲裁委员会', '中国海事海商仲裁委员会'] },
  { name: '北京仲裁委员会', also: ['北京国际仲裁中心'], wrong: ['北京市仲裁委员会'] },
  { name: '上海仲裁委员会', also: [], wrong: ['上海市仲裁委员会'] },
  {
    name: '上海国际经济贸易仲裁委员会',
    also: ['上海国际仲裁中心'],
    wrong: ['上海市国际经济贸易仲裁委员会', '上海经济贸易仲裁委员会'],
  },
  {
    name: '深圳国际仲裁院',
    also: ['华南国际经济贸易仲裁委员会', '深圳仲裁委员会'],
    wrong: ['深圳市仲裁委员会', '深圳市国际仲裁院', '深圳国际仲裁委员会'],
  },
  { name: '广州仲裁委员会', also: [], wrong: ['广州市仲裁委员会'] },
  { name: '天津仲裁委员会', also: [], wrong: ['天津市仲裁委员会'] },
  { name: '重庆仲裁委员会', also: [], wrong: ['重庆市仲裁委员会'] },
  { name: '武汉仲裁委员会', also: [], wrong: ['武汉市仲裁委员会'] },
  { name: '南京仲裁委员会', also: [], wrong: ['南京市仲裁委员会'] },
  { name: '杭州仲裁委员会', also: [], wrong: ['杭州市仲裁委员会'] },
  { name: '成都仲裁委员会', also: [], wrong: ['成都市仲裁委员会'] },
  { name: '西安仲裁委员会', also: [], wrong: ['西安市仲裁委员会'] },
  { name: '青岛仲裁委员会', also: [], wrong: ['青岛市仲裁委员会'] },
  { name: '海南国际仲裁院', also: ['海南仲裁委员会'], wrong: ['海南省仲裁委员会', '海口市仲裁委员会'] },
  { name: '香港国际仲裁中心', also: [], wrong: ['香港仲裁委员会', '香港国际仲裁委员会'] },
];

/** Right name by wrong name. */
export const rightNames: ReadonlyMap<string, string> = new Map(
  arbitrationInstitutions.flatMap(({ name, wrong }) => wrong.map(each => [each, name] as const)),
);

/** Every name that is right. */
export const knownNames: ReadonlySet<string> = new Set(
  arbitrationInstitutions.flatMap(({ name, also }) => [name, ...also]),
);
