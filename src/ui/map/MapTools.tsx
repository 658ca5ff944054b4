import { Button } from '@fluentui/react-components';
import { ImageArrowBack20Regular } from '@fluentui/react-icons/svg/image-arrow-back';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';
import { mapPicture } from './mapPicture';

/** The map to take along: as a picture, or on paper. */
export function MapTools() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ImageArrowBack20Regular />}
        onClick={() => actions.saveMap(mapPicture(i18n, picture.reach))}
      >
        {i18n._({ id: 'map.save', message: 'Save as a picture' })}
      </Button>
      <Button appearance="subtle" icon={<Print20Regular />} onClick={() => actions.print()}>
        {i18n._({ id: 'map.print', message: 'Print' })}
      </Button>
    </>
  );
}
