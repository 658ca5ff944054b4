import { Text, type TextProps } from '@fluentui/react-components';
import { useAnnouncement } from './Announcer';

interface Props extends Pick<TextProps, 'size' | 'block'> {
  readonly children: string;
}

/** Words that come after something was pressed; screen readers are told when they appear. */
export function LiveText({ children, ...look }: Props) {
  useAnnouncement(children, children);
  return <Text {...look}>{children}</Text>;
}
