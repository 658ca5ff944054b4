import { makeStyles, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Asked } from '../parts/Asked';
import { Heading } from '../parts/Heading';
import { Preliminary } from '../parts/Preliminary';
import { Why } from '../parts/Why';

const useStyles = makeStyles({
  title: { ':focus': { outlineStyle: 'none' } },
});

interface Props {
  readonly id: string;
  /** Id by which a link leads here. */
  readonly anchor: string;
}

/** The name of the map, and what its marks mean. */
export function MapTitle({ id, anchor }: Props) {
  const { i18n } = useLingui();
  return (
    <div className={useStyles().title} id={anchor} tabIndex={-1}>
      <Asked
        words={
          <Heading as="h2" look="subtitle2" id={id}>
            {i18n._({ id: 'map.title', message: 'Who you meet, and who not yet' })}
          </Heading>
        }
      >
        <Why what={i18n._({ id: 'map.rare', message: 'Rarely met' })}>
          <Text>
            {i18n._({
              id: 'why.rareRow',
              message:
                'Rarely met means: you meet far fewer people there than elsewhere, and the difference is too large for chance. Small groups are never marked. Open a name to see the numbers.',
            })}
          </Text>
        </Why>
      </Asked>
      <Preliminary />
    </div>
  );
}
