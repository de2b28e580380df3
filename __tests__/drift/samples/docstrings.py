'''   A module's docstring,
with lines that begin
    at several columns.   

	one behind a tab
'''


class Documented:
  """One line with space at its end   """

  a = 1
  """  what a is
  in two lines  """

  def first(self):
     '''
     First.

        Indented.   
     '''

  def second(self):
      "Says \"hello\""

  def third(self):
      '''Ends in a quote"'''
      return "  not a docstring  "

  def fourth(self):
      r"""\d is raw
        and goes on
      """

  def fifth(self):
          """
          Ends in a backslash\\"""

  def sixth(self): """on the same line"""

  def seventh(self):
      """"""
      pass

  def eighth(self):
      """
      Arguments:
        one:  the first
        two:  the second, described at a length
              that takes two lines

      >>> first()
      'example'
      """


def outside():
    # a comment before
    """Still the docstring."""
    # a comment after
    """Only a string"""
    return None
