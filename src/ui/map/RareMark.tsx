import { Badge } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';

/** Says in words that a group is met more rarely than ego's usual rate. */
export function RareMark({ short = false }: { readonly short?: boolean }) {
  const { t } = useLingui();
  return (
    <Badge appearance="tint" color="warning" shape="rounded" style={{ whiteSpace: 'nowrap' }}>
      {short
        ? t({ id: 'map.rare.short', message: 'Rare' })
        : t({ id: 'map.rare', message: 'Rarely met' })}
    </Badge>
  );
}
