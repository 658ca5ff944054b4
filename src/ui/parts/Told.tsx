import { Text, type TextProps } from '@fluentui/react-components';
import { useAnnouncement } from './useAnnouncement';

interface Props extends Pick<TextProps, 'size' | 'block'> {
  readonly children: string;
}

/** Words that come after something was pressed; screen readers are told when they appear. */
export function Told({ children, ...look }: Props) {
  useAnnouncement(children, children);
  return <Text {...look}>{children}</Text>;
}
