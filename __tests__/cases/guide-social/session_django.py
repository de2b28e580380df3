user = User.objects.create(username="alice")
Post.objects.create(author=user, content="hello")
assert [post.content for post in user.posts.all()] == ["hello"]
