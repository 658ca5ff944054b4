import { Badge } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';

/** Says in words that a group is met more rarely than ego's usual rate. */
export function RareMark({ short = false }: { readonly short?: boolean }) {
  const { i18n } = useLingui();
  return (
    <Badge appearance="tint" color="warning" shape="rounded" style={{ whiteSpace: 'nowrap' }}>
      {short
        ? i18n._({ id: 'map.rare.short', message: 'Rare' })
        : i18n._({ id: 'map.rare', message: 'Rarely met' })}
    </Badge>
  );
}
